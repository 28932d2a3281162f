import type { Icon } from '@tabler/icons-react';
import type { Tone } from '../../theme/tokens.js';

/** Colour and icon of a state. */
export interface Look {
  tone: Tone;
  icon: Icon;
}
