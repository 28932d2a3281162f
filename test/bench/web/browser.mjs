import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../support/servers/chromium-server.mjs';

export const openBrowser = () => chromium.launch(chromiumOptions());
