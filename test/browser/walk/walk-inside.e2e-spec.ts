import { walk } from './walk.js';

walk('company', 'teacher', 'coordinator', 'school_head', 'tutor');
