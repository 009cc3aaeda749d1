// Another program that changes an archive: adds one to the number in a file, so many times; with `hold` it takes the lock,
// says so and never gives it back.
//   node tests/lock/countUp.ts DIR TIMES|hold
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../src/cli/archiveFiles/withLock.ts';

const [directory = '', times = '1'] = process.argv.slice(2);
const file = join(directory, 'number');

const addOne = async () => {
  const number = Number(await readFile(file, 'utf8'));
  // Room for the other program to come between, if it can.
  await new Promise((done) => setTimeout(done, 2));
  await writeFile(file, String(number + 1));
};

if (times === 'hold')
  await withLock(directory, async () => {
    console.log('held');
    await new Promise((done) => setTimeout(done, 120_000));
  });
else for (let count = 0; count < Number(times); count += 1) await withLock(directory, addOne);
