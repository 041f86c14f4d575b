/*! aftercare-widgets 0.1.0 | MIT */
!function(){"use strict";console.info("[aftercare] self-check")}();
