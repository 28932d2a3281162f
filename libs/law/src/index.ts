export * from './age.js';
export * from './answer.js';
export * from './apprenticeship-age.js';
export * from './identifiers.js';
export * from './legal-answer.js';
export * from './minors-and-hazards.js';
