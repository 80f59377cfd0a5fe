import { extendCache } from '#lib/api/cache.ts';
import { forget } from '#lib/api/forget.ts';

extendCache({ updates: { ideaExportCreate: forget('ideaExports') } });
