import type { createBullBoard } from '@bull-board/api';

export type UiConfig = NonNullable<NonNullable<Parameters<typeof createBullBoard>[0]['options']>['uiConfig']>;

const FONTS = { 'font-sans': 'system-ui, sans-serif', 'font-mono': 'ui-monospace, monospace' };
/** Colours of `apps/web/src/theme/tokens.ts`. */
const LIGHT = {
  background: '#F4F6F2',
  card: '#FFFFFF',
  foreground: '#15231C',
  'muted-foreground': '#4E5D55',
  border: '#D9E0D7',
  sidebar: '#EAEFE8',
};
const DARK = {
  background: '#0F1713',
  card: '#16201B',
  foreground: '#E7EEE8',
  'muted-foreground': '#A3B2A8',
  border: '#2B3831',
  sidebar: '#1D2923',
};

/** Look of the dashboard: our colours and system fonts, without links to other sites. */
export const BOARD_LOOK: UiConfig = {
  boardLogo: { path: '/favicon.svg', width: 26, height: 26 },
  favIcon: { default: '/favicon.svg', alternative: '/favicon.svg' },
  hideDocsLink: true,
  hideRedisDetails: true,
  theme: {
    light: { ...FONTS, ...LIGHT, primary: '#1D673D', 'primary-foreground': '#FFFFFF', ring: '#15231C' },
    dark: { ...FONTS, ...DARK, primary: '#8DC29C', 'primary-foreground': '#0C1C13', ring: '#E7EEE8' },
  },
};
