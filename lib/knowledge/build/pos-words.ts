const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs in their plain form that are seldom nouns; their regular forms are made by rule. */
export const VERBS = set(`
  accept accuse achieve acknowledge acquire act add adopt advise affect afford agree aim allege allow announce appear apply appoint
  approve argue arise arrange arrest arrive ask assist assume assure attempt attend attract avoid ban base beat become begin
  believe belong betray bind blame block blow boost borrow break bring broadcast build burn buy call carry catch cause celebrate choose
  cite claim clear close collapse collect come comment commit compare compete complain complete comply concede conclude condemn conduct
  confirm confuse connect consider consist contain continue contribute convert convict convince cope cover create criticize cut damage deal
  decide declare decline defeat defend define delay deliver demand deny depend describe deserve design destroy determine develop devote die differ
  disagree disappear discover discuss dismiss distribute divide dominate double draw drive drop earn eat elect eliminate emerge employ enable
  encourage end engage enjoy ensure enter escape establish estimate evacuate evaluate examine exceed exclude exist expand expect explain
  explode express extend face fail fall favor fear feel fight file fill find finish fire fit flee fly follow forbid force forget form
  gain gather generate get give go grant grow guess halt hand handle happen hear help hide hit hold hope hurt identify ignore illustrate
  imagine impose improve include increase indicate inform injure insist install intend introduce invade invest invite involve issue join
  judge jump keep kick kill know lack land laugh launch lay lead learn leave lend let lie listen live locate look lose love
  maintain make manage mark marry mean meet mention miss move need negotiate notice obtain occur offer open operate oppose order
  organize own pass pay perform permit persuade pick plan play plead point pose post pour predict prefer prepare present press prevent proceed
  produce promise promote propose protect prove provide publish pull purchase pursue push put qualify quit quote raise range reach react read
  realize receive recognize recommend record recover reduce refer reflect refuse regard reject relate release rely remain remember remind remove
  replace reply represent require rescue resign resist resolve respond rest restore result resume retain retire return reveal ride ring
  rise rule run save say search see seek seem select sell send serve set settle shake share shoot shut sign sing sit sleep slow
  solve speak spend split spread stand start state stay steal step stick stop store strengthen strike struggle study submit succeed suffer
  suggest supply support suppose surprise surrender surround survive suspect swear sweep swim take talk teach tell tend test testify
  thank think threaten throw touch train transfer travel treat try turn understand undertake unveil urge use vary visit vote vow wait
  walk want warn wash watch wear weigh widen win wish withdraw wonder work worry wound write yield`);

/** Forms that no rule makes of the plain one. */
export const VERB_FORMS = set(`
  said says made makes went gone goes came comes got gotten gets took taken takes gave given gives found finds told tells felt left put
  brought began begun kept held wrote written stood heard let meant met ran paid sat spoke spoken lay led grew grown lost fell fallen sent
  built understood drew drawn broke broken spent cut rose risen drove driven bought wore worn chose chosen ate eaten flew flown won sold
  thought taught caught fought sought became known knew seen saw showed shown shows threw thrown hit set shot struck sank sunk swore sworn
  hung hid hidden rode ridden shook shaken stole stolen dealt fled bound blew blown beat beaten bore born tore torn woke bid dug froze
  frozen laid lied shut slept swept swung told wept wound withdrew forgave forgot overcame undertook 're 've 'll 'd 's doesn't didn't don't
  wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't according`);

/** Nouns of time, measure and reporting: in a phrase they may stand, alone they tell an article from no other. */
export const PALE_NOUNS = set(`
  year years month months week weeks day days hour hours minute minutes time times today yesterday tomorrow night morning afternoon evening
  people person man men woman women percent per cent number numbers part parts way ways thing things lot case cases fact reason example
  problem problems question questions point points side sides end kind sort group groups member members official officials spokesman spokeswoman
  report reports statement area areas place home world country state city company one ones million billion thousand hundred dozen hundreds
  thousands dozens dollars cents pounds feet miles inches mr mrs ms dr sunday monday tuesday wednesday thursday friday saturday january february
  march april may june july august september october november december ap reuters afp news story article photo section page edition`);

/** Adjectives that only say which one, and no term begins with. */
export const FIRST_ADJECTIVES = set(`
  other same many more most last next new first second third such own recent former several few early late latest earlier later current
  possible likely able certain various different similar good bad best better big bigger biggest little great full whole entire only`);

/** Words in -ly that are no adverbs. */
export const NO_ADVERBS = set(`
  family supply reply assembly rally ally bully italy july anomaly monopoly daily weekly early elderly deadly likely friendly only holy ugly
  lonely lovely silly belly jelly lily butterfly fly`);
