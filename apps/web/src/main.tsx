import './theme/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { configureClient } from './api/client.js';
import { queryClient } from './api/query-client.js';
import { startI18n } from './i18n/i18n.js';
import { router } from './router.js';
import { sessionOptions } from './session.js';
import { redirectShiftedClicks } from './shell/shifted-clicks.js';
import { ThemeProvider } from './theme/ThemeProvider.js';

async function start(place: HTMLElement): Promise<void> {
  configureClient();
  redirectShiftedClicks();
  void queryClient.prefetchQuery(sessionOptions);
  await startI18n();
  // The page that the server wrote stays until the client's page is ready.
  if (place.firstElementChild) await router.load();
  createRoot(place).render(
    <StrictMode>
      <ThemeProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ThemeProvider>
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (place) void start(place);
