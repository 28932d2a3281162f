/** Environment of a program that obeys `BuiltProcess.tell`; see puppet.preload.mjs. */
export const AS_PUPPET = { NODE_OPTIONS: `--import=${new URL('./puppet.preload.mjs', import.meta.url).href}` };
