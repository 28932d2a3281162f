import type { LetterPart } from '@seve/api-client';
import { LOCALES, type Locale } from '@seve/domain';
import type { Scheme } from '../../../../ui/letters/in-scheme.js';

export const PARTS = ['html', 'text'] as const satisfies LetterPart[];
export const SCHEMES = ['light', 'dark'] as const satisfies Scheme[];
export const WIDTHS = ['desk', 'phone'] as const;

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
