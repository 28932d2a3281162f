import { silentLine } from './r5-silent-line.js';
import { mailServerAway } from './r7-mail-server-away.js';
import { nastyMailServer } from './r8-nasty-mail-server.js';
import { beginSideBySide } from './side-by-side.js';

// The longest first.
mailServerAway();
nastyMailServer();
silentLine();
beginSideBySide();
