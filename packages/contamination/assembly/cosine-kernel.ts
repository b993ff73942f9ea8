// Compares every task with every reference vector of a tile, two by four at a time: with what they are multiplied
// with, fourteen of the sixteen vector registers most machines have. Rows lie one behind the other, `stride` bytes
// each, a multiple of sixteen. Memory must hold an even number of tasks and four times some number of references:
// what lies past the counts is read, but never reported.

/** Writes each pair at or above `atLeast` to `pairs` as `task << 16 | reference`, and returns how many there are. */
export function findPairs(
  tasks: usize,
  taskCount: u32,
  reference: usize,
  referenceCount: u32,
  stride: usize,
  atLeast: f32,
  pairs: usize,
): u32 {
  const bound = f32x4.splat(atLeast);
  const twice = stride * 2;
  const thrice = stride * 3;
  let next = pairs;
  for (let other: u32 = 0; other < referenceCount; other += 4) {
    for (let task: u32 = 0; task < taskCount; task += 2) {
      // Two running pointers: with six, address arithmetic takes a tenth of the time.
      let taskPlace = tasks + <usize>task * stride;
      let otherPlace = reference + <usize>other * stride;
      const end = taskPlace + stride;
      let sum00 = f32x4.splat(0);
      let sum01 = sum00;
      let sum02 = sum00;
      let sum03 = sum00;
      let sum10 = sum00;
      let sum11 = sum00;
      let sum12 = sum00;
      let sum13 = sum00;
      while (taskPlace < end) {
        const one = v128.load(taskPlace);
        const two = v128.load(taskPlace + stride);
        const first = v128.load(otherPlace);
        sum00 = f32x4.add(sum00, f32x4.mul(one, first));
        sum10 = f32x4.add(sum10, f32x4.mul(two, first));
        const second = v128.load(otherPlace + stride);
        sum01 = f32x4.add(sum01, f32x4.mul(one, second));
        sum11 = f32x4.add(sum11, f32x4.mul(two, second));
        const third = v128.load(otherPlace + twice);
        sum02 = f32x4.add(sum02, f32x4.mul(one, third));
        sum12 = f32x4.add(sum12, f32x4.mul(two, third));
        const fourth = v128.load(otherPlace + thrice);
        sum03 = f32x4.add(sum03, f32x4.mul(one, fourth));
        sum13 = f32x4.add(sum13, f32x4.mul(two, fourth));
        taskPlace += 16;
        otherPlace += 16;
      }
      const alike0 = f32x4.ge(addLanes(sum00, sum01, sum02, sum03), bound);
      const alike1 = f32x4.ge(addLanes(sum10, sum11, sum12, sum13), bound);
      if (v128.any_true(v128.or(alike0, alike1))) {
        const count = min<u32>(referenceCount - other, 4);
        next = writePairs(next, (task << 16) | other, i32x4.bitmask(alike0), count);
        if (task + 1 < taskCount) {
          next = writePairs(next, ((task + 1) << 16) | other, i32x4.bitmask(alike1), count);
        }
      }
    }
  }
  return <u32>(next - pairs) >> 2;
}

/** The sums of the lanes of four vectors, as one. */
function addLanes(first: v128, second: v128, third: v128, fourth: v128): v128 {
  const low = f32x4.add(
    v128.shuffle<f32>(first, second, 0, 4, 1, 5),
    v128.shuffle<f32>(first, second, 2, 6, 3, 7),
  );
  const high = f32x4.add(
    v128.shuffle<f32>(third, fourth, 0, 4, 1, 5),
    v128.shuffle<f32>(third, fourth, 2, 6, 3, 7),
  );
  return f32x4.add(
    v128.shuffle<f32>(low, high, 0, 1, 4, 5),
    v128.shuffle<f32>(low, high, 2, 3, 6, 7),
  );
}

function writePairs(pairs: usize, pair: u32, alike: i32, count: u32): usize {
  let next = pairs;
  for (let lane: u32 = 0; lane < count; lane += 1) {
    if (((alike >> lane) & 1) === 0) continue;
    store<u32>(next, pair + lane);
    next += 4;
  }
  return next;
}
