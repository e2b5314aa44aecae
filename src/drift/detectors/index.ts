import { andersonDarlingTest } from './anderson-darling.js';
import { chiSquare } from './chi-square.js';
import { cramerVonMisesTest } from './cramer-von-mises.js';
import type { Detector } from './detector.js';
import { empiricalMmd } from './empirical-mmd.js';
import { energyDistance } from './energy-distance.js';
import { eppsSingletonTest } from './epps-singleton.js';
import { fisherExactTest } from './fisher-exact.js';
import { gTest } from './g-test.js';
import { hellinger } from './hellinger.js';
import { jensenShannon } from './jensen-shannon.js';
import { klDiv } from './kl-div.js';
import { kolmogorovSmirnovTest } from './kolmogorov-smirnov.js';
import { mannWhitney } from './mann-whitney.js';
import { psi } from './psi.js';
import { tTest } from './t-test.js';
import { totalVariation } from './total-variation.js';
import { wasserstein } from './wasserstein.js';
import { zTest } from './z-test.js';

/** Every method, under Evidently's names. */
export const DETECTORS: readonly Detector[] = [
  kolmogorovSmirnovTest,
  chiSquare,
  zTest,
  wasserstein,
  jensenShannon,
  psi,
  klDiv,
  hellinger,
  energyDistance,
  andersonDarlingTest,
  cramerVonMisesTest,
  mannWhitney,
  tTest,
  eppsSingletonTest,
  gTest,
  fisherExactTest,
  totalVariation,
  empiricalMmd,
];
