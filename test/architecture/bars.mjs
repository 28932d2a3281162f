import { isCounted, isTest, sources } from './sources.mjs';

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Checks the limits on size and shape of files. Returns a sentence for each violation. */
export function barsOverrun() {
  const faults = [];
  const counted = sources.filter(isCounted);
  const sizes = counted.map(({ lines }) => lines).sort((a, b) => a - b);
  if (quantile(sizes, 0.5) > 60) faults.push(`median file has ${quantile(sizes, 0.5)} lines, the bar is 60`);
  if (quantile(sizes, 0.9) > 160) faults.push(`nine files of ten have up to ${quantile(sizes, 0.9)} lines, the bar is 160`);
  for (const { file, lines, text } of counted) {
    if (lines > 300) faults.push(`${file}: ${lines} lines, the bar is 300`);
    if (/\.service\.ts$/.test(file) && lines > 200) faults.push(`${file}: ${lines} lines, a service has at most 200`);
    if (/\/(?!connections)([^/]+)\/\1\.module\.ts$/.test(file) && lines > 20)
      faults.push(`${file}: the module of a feature is wiring, at most 20 lines`);
    if (
      /\.controller\.ts$/.test(file) &&
      /\b(if|switch|for|while)\s*\(| \? .* : /.test(text.replace(/^import.*$|\/\*\*[\s\S]*?\*\//gm, ''))
    ) {
      faults.push(`${file}: a controller has no branch`);
    }
  }
  for (const { file, text } of sources.filter(({ file }) => !file.startsWith('test/architecture/') && !file.includes('/generated/'))) {
    if (/forwardRef\(/.test(text) && file.startsWith('apps/api')) faults.push(`${file}: forwardRef`);
    if (file.startsWith('apps/api/') && /dataSource\.transaction\(|dataSource\.manager\.insert\(/.test(text))
      faults.push(`${file}: what a request writes goes through Outbox.transaction, which does it once`);
    if (/@InjectRepository/.test(text) && /this\.\w+\.(insert|save)\(/.test(text))
      faults.push(`${file}: an injected repository inserts outside Outbox.transaction`);
    if (file.startsWith('libs/database/src/queries/') && /\.query\(|\b(rowsOf|changedRows)[<(]/.test(text) && !text.includes('Raw'))
      faults.push(`${file}: raw SQL says its reason ("Raw: ...")`);
    if (/\bas any\b|: any\b|<any>/.test(text)) faults.push(`${file}: any`);
    if (/\bTODO\b|\bFIXME\b/.test(text)) faults.push(`${file}: unfinished work is an issue, not a comment`);
    if (/synchronize: true/.test(text)) faults.push(`${file}: the schema changes by migrations only`);
  }
  for (const { file, text } of sources.filter(isTest)) {
    if (file.startsWith('test/architecture/')) continue;
    if (/\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/.test(text)) faults.push(`${file}: a test that does not run`);
    if (/jest\.(mock|unstable_mockModule)\(['"](\.|@seve)/.test(text)) faults.push(`${file}: a mock of our own code`);
  }
  return faults;
}
