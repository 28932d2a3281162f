export { client } from './generated/client.gen.js';
export * from './generated/index.js';
