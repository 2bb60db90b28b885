import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineScriptHashes, withMetaPolicy } from '../serve/headers.ts';
import { withFrames, withoutComments, withShortScript, withStyles } from './page.ts';

const PAGE = '<html><head><title>x</title></head><body><un-root></un-root></body></html>';
const STYLES = [
  '.skip{color:red}',
  '.drawing[_ngcontent]{inset:0}',
  '.hand{animation:x}@keyframes x{to{top:0}}',
];

void test('Today stands before the app, and its styles are marked as those the app will bring, but for what outlives it', () => {
  assert.equal(
    withFrames(PAGE, { markup: '<h1>Today</h1>', pages: { log: '<h1>Log</h1>' }, styles: STYLES }),
    '<html><head><title>x</title>' +
      '<style ng-app-id="ng">.skip{color:red}</style><style>.drawing[_ngcontent]{inset:0}</style></head><body>' +
      '<div id="first-frame"><h1>Today</h1></div>' +
      '<template data-at="log"><h1>Log</h1></template><un-root></un-root></body></html>',
  );
});

void test('the styles of what is not in the frame are left to the app', () => {
  const styles = [
    'p[_ngcontent-ng-c1]{color:red}',
    '[_nghost-ng-c2]{color:red}',
    '[_nghost-ng-c3]{top:0}',
  ];
  const page = withFrames(PAGE, {
    markup: '<p _ngcontent-ng-c1></p>',
    pages: { log: '<p _ngcontent-ng-c3></p>' },
    styles,
  });
  assert.ok(page.includes('ng-c1]{'));
  assert.ok(page.includes('<template data-at="log"><style>[_nghost-ng-c3]{top:0}</style><p'));
  assert.equal(page.match(/ng-c3\]\{/g)?.length, 1);
  assert.ok(!page.includes('ng-c2]{'));
});

void test('a page that has Today already, or is no page of the app, is refused', () => {
  const drawn = { markup: '', pages: {}, styles: [] };
  assert.throws(() => withFrames(withFrames(PAGE, drawn), drawn), /just built/);
  assert.throws(() => withFrames('<html></html>', drawn), /just built/);
});

void test('of a component with several styles, those of what comes later are left to the app', () => {
  const styles = [
    '.hero[_ngcontent-ng-c1]{top:0}@media print{.later[_ngcontent-ng-c1]{top:0}}',
    '.strip[_ngcontent-ng-c1]{top:0}',
    'p[_ngcontent-ng-c1]{top:0}',
  ];
  const markup = '<p _ngcontent-ng-c1 class="a hero"></p><p _ngcontent-ng-c2 class="strip"></p>';
  const page = withFrames(PAGE, { markup, pages: {}, styles });
  assert.ok(page.includes('.hero['));
  assert.ok(page.includes('>p['));
  assert.ok(!page.includes('.strip['));
});

void test('the stylesheet stands in the page, and its font is asked for at once', () => {
  const page = '<head><link rel="stylesheet" href="a.css"></head>';
  const css = '@font-face{src:url("./media/a-1.woff2") format("woff2")}p::before{content:"$1"}';
  assert.equal(
    withStyles(page, css),
    '<head><link rel="preload" href="media/a-1.woff2" as="font" type="font/woff2" crossorigin>' +
      `<style>${css}</style></head>`,
  );
  assert.throws(() => withStyles(page, 'p{color:red}'), /one font/);
  assert.throws(() => withStyles('<head></head>', 'url(./a.woff2)'), /one font/);
});

void test('what is for readers of the source stays out of the page, but a script stays as its hash has it', () => {
  const script = '<script>\n  /* a */ // b\n  c();\n</script>';
  assert.equal(
    withoutComments(
      `<head>\n  <!-- why\n  -->${script}\n  <style>/* how */\n  p { top: 0 }</style></head>\n<p>\n  One\n  line. <a>Link</a> ends\n</p>`,
    ),
    `<head>${script}<style>p{top:0}</style></head><p>One line. <a>Link</a> ends</p>`,
  );
});

void test('the page`s script loses what is for its readers, and the page`s own policy allows it as it is then', () => {
  const page =
    '<meta name="own-policy" content=""/><script>\n  // Why.\n  const root = 1;\n  use(root);\n</script><script src="a.js"></script>';
  const short = withMetaPolicy(withShortScript(page));
  assert.ok(/<script>.*use\(\w\).*<\/script><script src="a.js">/.test(short));
  assert.ok(!/Why|root|\n  /.test(short));
  assert.ok(short.includes(inlineScriptHashes(short).join(' ')));
  assert.throws(() => withMetaPolicy('<p></p>'), /no meta element/);
});
