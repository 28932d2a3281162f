import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from '../../theme/tokens.js';
import css from './StatusChip.module.css';

/** Shows a state by colour, icon and word together. Never clickable. */
export function StatusChip({ tone, icon: Glyph, children }: { tone: Tone; icon: Icon; children: ReactNode }) {
  return (
    <span className={`micro ${css.chip}`} data-tone={tone}>
      <Glyph size={15} stroke={1.6} aria-hidden="true" />
      {children}
    </span>
  );
}
