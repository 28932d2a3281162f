import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../support/chromium-server.mjs';

export const openBrowser = () => chromium.launch(chromiumOptions());
