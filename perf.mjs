import { openModel } from '/tmp/h/onnx/build/src/platform/onnx/index.js';
import { predictionsOfModel } from '/tmp/h/onnx/build/src/evaluation/score-model.js';
import * as ort from 'onnxruntime-node';
const places={program:'/work/main/package.json'};
const N=Number(process.argv[2]??1e6), F=20, file=process.argv[3]??'/tmp/h/onnx/big.onnx';
const cols=Array.from({length:F},()=>Float64Array.from({length:N},()=>Math.random()*2-1));
const truth=Int32Array.from({length:N},(_,i)=>i%2);
const table={name:'t',rowCount:N,columns:[...cols.map((_,i)=>({name:'f'+i,type:'number'})),{name:'y',type:'integer'}],
 numbers:async n=>cols[+n.slice(1)], categories:async n=>({codes:truth,levels:['0','1']})};
// loop over prepared tensors
const session=await ort.InferenceSession.create(file,{intraOpNumThreads:1,interOpNumThreads:1});
const tensors=[];
for(let at=0;at<N;at+=1024){const c=Math.min(1024,N-at);const d=new Float32Array(c*F);for(let i=0;i<c;i++)for(let j=0;j<F;j++)d[i*F+j]=cols[j][at+i];tensors.push(new ort.Tensor('float32',d,[c,F]));}
for (let k=0;k<3;k++){
let t=performance.now(); for(const x of tensors) await session.run({X:x}); const loop=performance.now()-t;
t=performance.now();
const m=await openModel(file,{places}); const opened=performance.now()-t;
const t2=performance.now();
const p=await predictionsOfModel(m,table,{task:'binary',target:'y'}); const scored=performance.now()-t2; m.close();
console.log(`loop ${loop.toFixed()} ms, open ${opened.toFixed()} ms, score ${scored.toFixed()} ms: ${(100*loop/scored).toFixed()} % (with opening ${(100*loop/(scored+opened)).toFixed()} %)`, p.score.length);
}
