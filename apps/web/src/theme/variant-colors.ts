import { defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

/**
 * Colours of buttons: one filled button per screen, the others outlined (`default`) or bare (`subtle`); `betterave` for acts that remove
 * something.
 */
export const variantColors: VariantColorsResolver = (input) => {
  const color = input.color ?? input.theme.primaryColor;
  const isAlert = color === 'betterave';
  if (!isAlert && color !== 'seve') return defaultVariantColorsResolver(input);
  const text = isAlert ? 'var(--alert-text)' : 'var(--accent)';
  const ground = isAlert ? 'var(--alert-ground)' : 'var(--wash)';
  switch (input.variant) {
    case 'filled':
      return isAlert
        ? { background: text, hover: 'var(--ink)', color: 'var(--page)', border: `1px solid ${text}` }
        : { background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--on-accent)', border: '1px solid var(--accent)' };
    case 'default':
    case 'outline':
      return {
        background: 'transparent',
        hover: ground,
        color: text,
        border: `1px solid ${isAlert ? text : 'var(--control)'}`,
      };
    case 'light':
      return { background: isAlert ? ground : 'var(--done-ground)', hover: ground, color: text, border: '1px solid transparent' };
    case 'subtle':
      return { background: 'transparent', hover: ground, color: text, border: '1px solid transparent' };
    case 'transparent':
      return { background: 'transparent', hover: 'transparent', color: text, border: '1px solid transparent' };
    default:
      return defaultVariantColorsResolver(input);
  }
};
