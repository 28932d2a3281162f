import type { Icon } from '@tabler/icons-react';
import type { Tone } from '../../theme/tokens.js';

/** How a state is shown, beside its word. */
export interface Look {
  tone: Tone;
  icon: Icon;
}
