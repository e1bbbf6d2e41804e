/* Kazakh. A noun stays singular after a numeral, so its texts need no plural forms. */

import checks from './checks';
import desk from './desk';
import draft from './draft';
import frame from './frame';
import publish from './publish';
import registers from './registers';
import remarks from './remarks';
import settings from './settings';
import words from './words';

export default { ...checks, ...desk, ...draft, ...frame, ...publish, ...registers, ...remarks, ...settings, ...words };
