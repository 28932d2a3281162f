import { inOneWorld } from '../../../support/one-world.js';
import { badInput } from './bad-input.js';
import { linkPages } from './link-pages.js';
import { openConnections } from './open-connections.js';
import { proxy } from './proxy.js';
import { resetConnection } from './reset-connection.js';

// The last subject exceeds the rate limit of its address.
inOneWorld({ workers: 0 }, [badInput, linkPages, proxy, openConnections, resetConnection]);
