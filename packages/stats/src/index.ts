export { adjustBenjaminiHochberg, adjustHolm } from './adjust-p-values.ts';
export type { AgreementWeights } from './agreement-weights.ts';
export { areaUnderCurve } from './area-under-curve.ts';
export { binomialCdf, binomialProbability } from './binomial.ts';
export { bootstrap, bootstrapMean, bootstrapPaired } from './bootstrap.ts';
export type { BootstrapInterval } from './bootstrap-interval.ts';
export type { BootstrapOptions, DrawIndex } from './bootstrap-options.ts';
export { brennanPrediger, brennanPredigerFromCounts } from './brennan-prediger.ts';
export { brierScore } from './brier-score.ts';
export type { Agreement } from './chance-corrected.ts';
export { cliffsDelta } from './cliffs-delta.ts';
export { clopperPearsonInterval } from './clopper-pearson-interval.ts';
export { bootstrapClusteredMean, bootstrapClusters } from './cluster-bootstrap.ts';
export { clusteredMeanInterval } from './clustered-mean-interval.ts';
export { type ClusteredError, clusteredStandardError } from './clustered-standard-error.ts';
export {
  type ClusteredRate,
  clusteredWilsonFromTotals,
  clusteredWilsonInterval,
} from './clustered-wilson-interval.ts';
export { type ClusterLabel, type ClusterTotals, clusterTotals } from './clusters.ts';
export {
  cohenKappa,
  cohenKappaFromTable,
  type Kappa,
  type KappaOptions,
  type RatedKappaOptions,
} from './cohen-kappa.ts';
export { cohenKappaFromMarginals } from './cohen-kappa-from-marginals.ts';
export { cohensDz } from './cohens-dz.ts';
export { conformalQuantile } from './conformal-quantile.ts';
export { detectableDifference, requiredPairs } from './detectable-difference.ts';
export { differenceFromIntervals, type EstimatedValue } from './difference-from-intervals.ts';
export { discordantOddsRatio } from './discordant-odds-ratio.ts';
export type { Estimate, Inestimable } from './estimate.ts';
export {
  type CalibrationBin,
  type CalibrationOptions,
  expectedCalibrationError,
} from './expected-calibration-error.ts';
export { type AgreementOptions, fleissKappa, fleissKappaFromCounts } from './fleiss-kappa.ts';
export { type FormatPOptions, formatP } from './format-p.ts';
export { gwetAc1, gwetAc2 } from './gwet-ac.ts';
export { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.ts';
export { fitIsotonic, type IsotonicCurve, isotonicProbability } from './isotonic.ts';
export {
  type Alpha,
  type AlphaMetric,
  type AlphaOptions,
  krippendorffAlpha,
} from './krippendorff-alpha.ts';
export type { BinaryLabel } from './labelled-scores.ts';
export { logGamma } from './log-gamma.ts';
export { logLoss } from './log-loss.ts';
export { countDiscordant, type McNemarResult, mcnemarTest } from './mcnemar.ts';
export { type DiscordantRates, mcnemarPower } from './mcnemar-power.ts';
export { type MillerDesign, millerSampleSize } from './miller-sample-size.ts';
export { mulberry32 } from './mulberry32.ts';
export { noncentralTCdf } from './noncentral-t.ts';
export { normalCdf, normalQuantile } from './normal.ts';
export { numpyDraw } from './numpy-draw.ts';
export {
  type PlanOptions,
  type PowerOptions,
  pairedTDetectableEffect,
  pairedTPower,
  pairedTSampleSize,
  type SampleSize,
} from './paired-t-power.ts';
export { pairedTTest } from './paired-t-test.ts';
export { type Attempts, passAtK, passHatK } from './pass-at-k.ts';
export { fitPlatt, type PlattCurve, plattProbability } from './platt.ts';
export { pythonDraw } from './python-draw.ts';
export { quantile } from './quantile.ts';
export { createRandom, type Random } from './random.ts';
export type { RatingCounts } from './rating-counts.ts';
export type { Rating, RatingTable } from './ratings.ts';
export { roganGladen } from './rogan-gladen.ts';
export { scottPi } from './scott-pi.ts';
export {
  type SignFlipInterval,
  type SignFlipIntervalOptions,
  signFlipInterval,
} from './sign-flip-interval.ts';
export {
  type Alternative,
  type SignFlipOptions,
  type SignFlipResult,
  signFlipTest,
} from './sign-flip-test.ts';
export { skewnessShift } from './skewness-shift.ts';
export {
  type StratifiedOptions,
  type StratifiedRate,
  stratifiedRate,
  stratifiedShare,
} from './stratified-rate.ts';
export type { Rater, Stratum } from './stratum.ts';
export { studentInterval } from './student-interval.ts';
export { studentTCdf, studentTQuantile } from './student-t.ts';
export { tangoInterval } from './tango-interval.ts';
export { type Interval, wilsonInterval } from './wilson-interval.ts';
