import { useEffect } from 'react';

const SCHEME = 'data-mantine-color-scheme';

/** Switches to the light colour scheme while printing. */
export function PaperInLight() {
  useEffect(() => {
    const root = document.documentElement;
    let shown: string | null = null;
    const toPaper = () => {
      shown = root.getAttribute(SCHEME);
      root.setAttribute(SCHEME, 'light');
    };
    const toScreen = () => {
      if (shown) root.setAttribute(SCHEME, shown);
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, []);
  return null;
}
