import { words } from '../words';

/** Words that manuals and licences use and news does not. */
export const technicalWords = words(`
  install installed installation npm npx pip yarn git github repository repo api apis cli config configuration configure
  default defaults parameter parameters param argument arguments function functions method methods class object string boolean
  array null undefined true false return returns callback module modules package packages dependency dependencies version
  versions changelog deprecated deprecate fix fixed fixes bug bugfix feature features usage example examples options option
  flag flags command file files directory folder path json yaml xml html css http https url server client runtime node
  javascript typescript python java code syntax compile compiler build builds debug docs documentation readme license licence
  licensed licensee licensor copyright warranty merchantability sublicense redistribute redistribution notwithstanding herein
  thereof hereby contributor contributors contributing commit merge pull plugin plugins library libraries framework software
  user users data database query import export test tests testing support supported`);
