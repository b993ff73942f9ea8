/**
 * Numbers of two published sets, as their authors committed them; no text of theirs.
 * five-check: Yakob Dereje, CC-BY-4.0. five-dimension: Kidus Gashaw, CC-BY-4.0.
 */
const outcomes = (text: string) => Array.from(text, Number);

/** Passed or failed on 57 tasks. */
export const fiveCheckScores = {
  baseline: outcomes('101100010110101101011110101010111010010011101110000000000'),
  prompt_engineered: outcomes('011010001111011100111101011000111111111111111000001100010'),
  trained_adapter: outcomes('111101111111111101011110111000111111111111111110001100010'),
};

/** Judge minus rubric, and judge minus backbone, on 40 tasks. */
export const fiveDimensionLifts = {
  delta_a: [
    0, 0.0833, 0.4333, 0.0667, 0.1167, 0.1666, 0, -0.0334, 0.0666, 0.0666, 0, 0.2, -0.1, -0.0334,
    0.25, 0, 0.3166, 0.2167, 0, 0.0166, -0.0334, -0.2, 0.3334, -0.0334, 0.1167, -0.0334, 0.0667,
    0.0667, 0.1166, 0.05, 0.1833, -0.1, 0, 0.35, 0.0166, -0.1, -0.0666, 0.0833, 0.0833, -0.1667,
  ],
  delta_b: [
    0.5166, 0.25, 0.2833, 0.65, 0.3166, 0.4334, 0.4, 0.45, 0.2666, 0.45, 0.3667, 0.0166, 0.1833,
    0.1166, 0.5166, 0.2166, 0.3166, 0.3333, 0.5334, 0, 0.3166, 0.3166, 0.2333, 0.3833, 0.8, 0.3166,
    0.5166, 0.3, 0.45, 0.1666, 0.0666, 0.4834, 0, 0.3833, 0.3166, 0.1333, 0.5166, 0.2666, 0.25,
    -0.0167,
  ],
};

/** Two rounds of 30 labels from 0 to 3. */
export const fiveDimensionRounds = {
  signal_grounding: ['332232033230330212221323121321', '332232033230330212220333121320'],
  cta_quality: ['200132123333233331222322322203', '200132113333233331222321222203'],
  personalization_depth: ['322211033232012102223222233111', '322200033133012102123221233011'],
} as const;

/** The files that the five-check set committed. */
export const fiveCheckFiles = {
  'ablation_results.json': {
    scores: fiveCheckScores,
    averages: {
      baseline: 0.49122807017543857,
      prompt_engineered: 0.6140350877192983,
      trained_adapter: 0.7543859649122807,
    },
    delta_a: 0.26315789473684215,
    delta_b: 0.14035087719298245,
    delta_c: 0.4213859649122807,
    statistical_test: {
      ci_95_low: 0.14035087719298245,
      ci_95_high: 0.3859649122807018,
      p_value: 0.0,
    },
    week10_tau2_baseline: 0.333,
  },
  'statistical_test_output.json': {
    n_tasks: 57,
    delta_a: 0.26315789473684215,
    ci_95_low: 0.14035087719298245,
    ci_95_high: 0.3859649122807018,
    p_value: 0.0,
  },
};

/** The files that the five-dimension set committed. */
export const fiveDimensionFiles = {
  'ablation_results.json': {
    results: Object.entries(fiveDimensionLifts).flatMap(([delta, lifts]) =>
      lifts.map((score_lift) => ({ delta, score_lift })),
    ),
  },
  'significance.json': {
    delta_a: {
      mean_lift: 0.0641,
      ci_95_lower: 0.022,
      ci_95_upper: 0.1083,
      p_value_one_tailed: 0.0,
      n_tasks: 40,
    },
    delta_b: {
      mean_lift: 0.3204,
      ci_95_lower: 0.2679,
      ci_95_upper: 0.3762,
      p_value_one_tailed: 0.0,
      n_tasks: 40,
    },
  },
};
