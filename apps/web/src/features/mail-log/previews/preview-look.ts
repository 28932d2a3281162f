import type { LetterPart } from '@seve/api-client';
import { LOCALES, type Locale } from '@seve/domain';

export const PARTS = ['html', 'text'] as const satisfies LetterPart[];
export const SCHEMES = ['light', 'dark'] as const;
export const WIDTHS = ['desk', 'phone'] as const;

export type Scheme = (typeof SCHEMES)[number];
export type PreviewWidth = (typeof WIDTHS)[number];

/** Kept in the address, so that a shared link shows the same preview. */
export interface PreviewLook {
  langue: Locale;
  partie: LetterPart;
  theme: Scheme;
  largeur: PreviewWidth;
}

export const readPreviewLook = ({ langue, partie, theme, largeur }: Record<string, unknown>): PreviewLook => ({
  langue: LOCALES.find((one) => one === langue) ?? 'fr',
  partie: PARTS.find((one) => one === partie) ?? 'html',
  theme: SCHEMES.find((one) => one === theme) ?? 'light',
  largeur: WIDTHS.find((one) => one === largeur) ?? 'desk',
});

const ASKS_FOR_DARK = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/g;

/** The letter as a reader with this scheme sees it, whatever the scheme of the browser that shows the preview. */
export const inScheme = (html: string, scheme: Scheme): string =>
  html.replace(ASKS_FOR_DARK, scheme === 'dark' ? '(min-width: 0)' : '(max-width: 0)');
