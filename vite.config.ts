import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { archiveData } from './src/cli/archiveData.ts';

/** The modules of the file that every page loads. A few are of articles alone: what the search needs too would else be cut off
 *  from their page, in small files that compress worse. Lists that one reads on and on are of one page: what they need is not. */
const shared =
  /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack(?!.*(?:useInfiniteQuery|infiniteQueryOptions|infiniteQueryObserver|useQueries|queriesObserver)))\/|src\/(?:app\/(?:App|SiteRouter|lazyPage|queryClient|routes)|api\/(?:queries|LoadError)|model\/(?:attribution|mentions|passages|paths|isSlug|plainText|isBrowsePath|sectionSlug)|text\/(?:typeset|segments|quoteMarks|words)|ui\/article\/statements|ui\/shared\/(?:AppLink|Boundary|Loading|MapFigure|Message|NavigationEffects|PageHead|SiteFooter|SiteHeader|failures|announce|copyText|dates|later|settings|useHydrated|useIdle|useKeys|LeadsOn|stories\/SectionLinks))\.?/;

/** What everything that is fetched passes through: several pages need parts of it, and would have it cut into small files. */
const gates =
  /node_modules\/valibot\/|src\/(?:api\/(?:gates|load)|model\/(?:archiveInfo|article|copyHeader|corrections|history|mapDrawing|pages|parseArticle|passageKinds|policy|result|spanRules|timeline))\.ts/;

/** What an article shows when one reaches for a quote or a name: little by little it would compress worse. */
const atHand = /src\/ui\/(?:article\/(?:QuoteCard|NameCard|LensBar|MentionSteps)|shared\/(?:Icon|useCopy))\./;

/** Lets the bundler leave out the parts of the router that no page uses: it sets a name on each of them, and makes
 *  them by a call, which a bundler must take for an effect. */
function leanRouter(): Plugin {
  return {
    name: 'verbatim-lean-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) => ({
        code: code
          .replace(/^(?:\w+)\.displayName = "\w+";$/gmu, '')
          .replace(/ = (React\$1\.(?:forwardRef|createContext|memo)\()/gu, ' = /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}

/** Leaves out what Vite puts around every part of the program that comes later, to fetch what that part needs beforehand:
 *  our pages name these files themselves, and there are no styles to wait for. */
function leanImports(): Plugin {
  return {
    name: 'verbatim-lean-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** Compiles the service worker beside the browser's files. Which files it keeps is written into it once the pages are
 *  there (src/cli/offline/workerFile.ts), and boot.ts registers it: the plugin does neither. */
const worker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/app/worker',
  filename: 'worker.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: { injectionPoint: undefined },
  integration: { configureCustomSWViteBuild: (config) => void Object.assign(config, { logLevel: 'warn' }) },
});

export default defineConfig({
  plugins: [react(), tailwindcss(), archiveData(), leanRouter(), leanImports(), worker],
  build: {
    // What lies in public/ is copied by the build command, without the archive: what is served is derived from it.
    copyPublicDir: false,
    manifest: true,
    // One style sheet for all pages: it is written into each of them.
    cssCodeSplit: false,
    // Pages name the files they need themselves; the helper that would do it costs every page a kilobyte.
    modulePreload: false,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        // What every page needs comes as one file: many small ones compress worse and ask more often.
        codeSplitting: {
          groups: [
            { name: 'shared', test: shared },
            { name: 'gates', test: gates },
            { name: 'atHand', test: atHand, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{*,ingest/*}.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: '100%', // by itself it leaves a core to somebody who watches
    setupFiles: ['tests/setup.ts'],
  },
});
