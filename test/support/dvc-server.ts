import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Python that has DVC loaded already and forks for each line it reads, so that every command starts clean without the
 * half second that loading takes.
 */
const FORKING = `
import json, os, sys, tempfile
import dvc.cli, dvc.repo, dvc.repo.data, dvc.repo.diff, dvc.repo.gc, dvc.repo.status, dvc.commands.data, dvc.commands.diff, dvc.commands.gc, dvc.commands.status
from dvc.cli.parser import get_main_parser
get_main_parser()
for line in sys.stdin:
    job = json.loads(line)
    out, err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            os.chdir(job["cwd"])
            os.environ.update(job["env"])
            status = dvc.cli.main(job["args"])
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException as error:
            os.write(2, repr(error).encode())
            status = 70
        os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    texts = []
    for file in (out, err):
        file.seek(0)
        texts.append(file.read().decode())
    print(json.dumps({"status": status, "stdout": texts[0], "stderr": texts[1]}), flush=True)
`;

export interface DvcAnswer {
  status: number;
  stdout: string;
  stderr: string;
}

/** The real DVC, for tests that ask it many things. */
export interface DvcServer {
  /** Runs one command to its end, in a process of its own. */
  run(args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<DvcAnswer>;
  stop(): Promise<void>;
}

/** Starts DVC's own Python (`program`) with this environment. */
export function startDvcServer(program: string, env: NodeJS.ProcessEnv): DvcServer {
  const python = spawn(program, ['-c', FORKING], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    async run(args, { cwd, env: more = {} }) {
      python.stdin.write(`${JSON.stringify({ cwd, args, env: more })}\n`);
      const answer = await answers.next();
      if (answer.done) throw new Error('the Python of DVC ended');
      return JSON.parse(answer.value) as DvcAnswer;
    },
    async stop() {
      const ended = once(python, 'exit');
      python.stdin.end();
      await ended;
    },
  };
}
