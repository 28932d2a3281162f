export * from './cv-file-name.js';
export * from './cv-kind.js';
export * from './file-store.js';
export * from './images/image-kind.js';
export * from './images/run-image-check.js';
export * from './roster/run-roster-read.js';
export * from './run-cv-check.js';
export * from './virus-scanner.js';
