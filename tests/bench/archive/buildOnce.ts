// One build in a process of its own, so that its memory is nobody else's; prints what came of it as a line of JSON.
//   node tests/bench/archive/buildOnce.ts '{"archive": …, "out": …}'    options of `build`
import { build } from '../../../src/cli/build.ts';

/** What one build came to. Times in seconds, memory in bytes. */
export type Run = {
  pages: number;
  drawn: number;
  took: Record<string, number>;
  /** Of the whole process, all of whose workers are threads of it, at its largest. Pagefind is another process, and not in it. */
  memory: number;
  /** Of all processors together. */
  cpu: number;
};

if (import.meta.main) {
  const { pages, drawn, took } = await build(JSON.parse(process.argv[2] ?? '{}'));
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const run: Run = {
    pages,
    drawn,
    took: Object.fromEntries(Object.entries(took).map(([step, ms]) => [step, ms / 1_000])),
    memory: maxRSS * 1_024,
    cpu: (userCPUTime + systemCPUTime) / 1_000_000,
  };
  console.log(JSON.stringify(run));
}
