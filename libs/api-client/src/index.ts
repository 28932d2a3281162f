export * from './generated/@tanstack/react-query.gen.js';
export { client } from './generated/client.gen.js';
export * from './generated/index.js';
