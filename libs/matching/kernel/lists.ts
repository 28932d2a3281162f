/** A short list of numbers of 16 bits for each slot: where that of a slot begins, and ends. */
@inline
export function startOf(slot: i32, start: usize, heap: usize): usize {
  return heap + (load<i32>(start + (slot << 2)) << 1);
}

@inline
export function endOf(slot: i32, from: usize, length: usize): usize {
  return from + (<usize>load<u16>(length + (slot << 1)) << 1);
}
