import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { colorSchemeManager } from './color-scheme.js';
import { cssVariables } from './css-variables.js';
import { PaperInLight } from './PaperInLight.js';
import { theme } from './theme.js';

export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} colorSchemeManager={colorSchemeManager} defaultColorScheme="auto">
      <PaperInLight />
      {children}
    </MantineProvider>
  );
}
