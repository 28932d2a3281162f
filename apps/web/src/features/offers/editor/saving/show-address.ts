/**
 * Shows an address without leaving the page: a new offer that has just been saved is found there after a reload.
 * The router patches `replaceState` of its window to follow it, and would build the page anew: what is being typed would lose its place.
 */
export function showAddress(path: string): void {
  History.prototype.replaceState.call(window.history, window.history.state, '', path);
}
