/** Control characters, line ends, and the marks that turn the direction of what follows. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** A header holds one line: whatever a name or a title brings with it. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').replace(/ {2,}/g, ' ').trim();
