import { queueBoard } from './queue-board.js';

queueBoard('PostgreSQL', async () => null);
