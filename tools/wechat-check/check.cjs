/**
 * WeChat's own rules and compiler over a built mini program, without a network: `node check.cjs <folder> <app id>`. Nothing
 * is uploaded; the key is made here and forgotten. The project's attributes are those that `miniprogram-ci` assumes when
 * WeChat does not answer. Exit code 1 when a rule is not green or could not be judged, or the compiler refuses.
 */
const { generateKeyPairSync } = require('node:crypto');
const ci = require('miniprogram-ci');

const [, , projectPath, appid] = process.argv;

/**
 * Every rule that `miniprogram-ci` judges. Its list names two more without a judge: PLUGIN_OVER_SIZE (we use no plugin) and
 * CONTAINS_APPSECRET (`config/index.ts` says which settings the build may know: none is secret).
 */
const RULES = [
  'PACKAGE_SIZE_LIMIT',
  'JS_COMPRESS_OPEN',
  'WXML_COMPRESS_OPEN',
  'WXSS_COMPRESS_OPEN',
  'LAZYCODE_LOADING_OPEN',
  'IMAGE_AND_AUDIO_LIMIT',
  'CONTAINS_OTHER_PKG_JS',
  'CONTAINS_OTHER_PKG_COMPONENTS',
  'CONTAINS_UNUSED_PLUGINS',
  'CONTAINS_UNUSED_COMPONENTS',
  'CONTAINS_UNUSED_CODES',
];

/** These two always answer that they succeeded; the files that they list tell. */
const JUDGED_BY_FILES = ['CONTAINS_OTHER_PKG_COMPONENTS', 'CONTAINS_UNUSED_CODES'];

function throwAwayKey() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
}

/** The files that a rule complains of. */
function filesOf({ detail }) {
  return Array.isArray(detail) ? detail : (detail?.files ?? []);
}

function isGreen(rule) {
  return rule.success && !(JUDGED_BY_FILES.includes(rule.name) && filesOf(rule).length > 0);
}

/** A rule whose judge breaks counts as fulfilled in `miniprogram-ci`, which only writes to the console. */
async function judge(project) {
  const errors = [];
  const { error } = console;
  console.error = (...words) => errors.push(words.join(' '));
  try {
    return { rules: await ci.checkCodeQuality(project), errors };
  } finally {
    console.error = error;
  }
}

function report({ rules, errors }) {
  for (const rule of rules) {
    if (isGreen(rule)) console.log(`✓ ${rule.name}`);
    else console.log([`✗ ${rule.name}: ${rule.text}`, ...filesOf(rule)].join('\n    '));
  }
  const unjudged = RULES.filter((name) => !rules.some((rule) => rule.name === name));
  for (const name of unjudged) console.log(`✗ ${name} was not judged`);
  for (const error of errors) console.log(`✗ a rule could not be judged: ${error}`);
  return rules.every(isGreen) && unjudged.length === 0 && errors.length === 0;
}

/** The compiler refuses what an upload would refuse: in app.json, sitemap.json, WXML, WXSS and JavaScript. */
async function compile(project) {
  const files = await ci.getCompiledResult({ project, setting: { useProjectConfig: true } });
  const bytes = Object.values(files).reduce((sum, file) => sum + Buffer.byteLength(file), 0);
  console.log(`✓ compiled: ${Object.keys(files).length} files, ${Math.ceil(bytes / 1024)} KB`);
}

async function main() {
  const project = new ci.Project({
    appid,
    type: 'miniProgram',
    projectPath,
    privateKey: throwAwayKey(),
    attr: async () => ci.DefaultProjectAttr,
  });
  const isFine = report(await judge(project));
  await compile(project);
  return isFine;
}

main()
  .catch((fault) => {
    console.log(`✗ WeChat's compiler refuses it: ${fault?.message ?? fault}`);
    return false;
  })
  // The processes of the compiler wait for more to compile: this one ends, and with it they do.
  .then((isFine) => process.exit(isFine ? 0 : 1));
