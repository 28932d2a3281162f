/** Start and end of a slot's list of 16-bit numbers. */
@inline
export function startOf(slot: i32, start: usize, heap: usize): usize {
  return heap + (load<i32>(start + (slot << 2)) << 1);
}

@inline
export function endOf(slot: i32, from: usize, length: usize): usize {
  return from + (<usize>load<u16>(length + (slot << 1)) << 1);
}
