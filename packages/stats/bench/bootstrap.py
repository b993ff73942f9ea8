"""Times several ways to write the paired bootstrap in numpy; prints the median milliseconds of each."""

import json
import sys
import time

import numpy as np

TASKS, RESAMPLES = int(sys.argv[1]), int(sys.argv[2])
CANDIDATE = (np.arange(TASKS) * 37 % TASKS) / TASKS
BASELINE = (np.arange(TASKS) * 23 % TASKS) / TASKS - 0.1
WEIGHTS = np.full(TASKS, 1 / TASKS)
RANDOM = np.random.Generator(np.random.SFC64(1))


def resample(kind):
    differences = CANDIDATE - BASELINE
    return differences[RANDOM.integers(0, TASKS, size=(RESAMPLES, TASKS), dtype=kind)]


def ends(means):
    return np.percentile(means, [2.5, 97.5])


def ends_by_partition(means):
    positions = [(RESAMPLES - 1) * share for share in (0.025, 0.975)]
    ranks = [int(position) for position in positions]
    means.partition([rank + step for rank in ranks for step in (0, 1)])
    return [
        means[rank] + (position - rank) * (means[rank + 1] - means[rank])
        for rank, position in zip(ranks, positions)
    ]


FORMS = {
    "int64 indices, mean": lambda: ends(resample(np.int64).mean(axis=1)),
    "uint8 indices, dot": lambda: ends(resample(np.uint8) @ WEIGHTS),
    "uint16 indices, mean": lambda: ends(resample(np.uint16).mean(axis=1)),
    "uint16 indices, dot": lambda: ends(resample(np.uint16) @ WEIGHTS),
    "uint16 indices, dot, partition": lambda: ends_by_partition(resample(np.uint16) @ WEIGHTS),
}


def median_ms(form):
    times = []
    for _ in range(35):
        start = time.perf_counter()
        form()
        times.append((time.perf_counter() - start) * 1000)
    warm = sorted(times[5:])
    return warm[len(warm) // 2]


print(json.dumps({
    "version": np.__version__,
    "forms": {name: median_ms(form) for name, form in FORMS.items()},
}))
