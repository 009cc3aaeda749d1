// The first file that runs after a clone: plain JavaScript on Node's own modules alone, on any Node since 20.19.
// It installs what is missing, finds a Node that runs TypeScript as it is, and hands the script over to it.
//
//   node src/cli/setup.mjs [--browser] [--install-only] SCRIPT.ts [args…]

/** The oldest Node these files run on, which is what stands in `engines` of package.json. */
const oldestNode = [20, 19];

async function main() {
  const version = process.versions.node.split('.').map(Number);
  if (version[0] < oldestNode[0] || (version[0] === oldestNode[0] && version[1] < oldestNode[1])) {
    console.error(
      `Verbatim needs Node ${oldestNode.join('.')} or newer to set itself up; this is ${process.version}.`,
    );
    process.exitCode = 1;
    return;
  }
  // Imported only now, so that an old Node meets the line above and no syntax error.
  const { setUp } = await import('./setup/setUp.mjs');
  process.exitCode = await setUp(process.argv.slice(2));
}

main();
