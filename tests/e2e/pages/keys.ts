/** An article with things to come to by Tab before it, in it and behind it; the bundled pack knows some of its names. */
export const KEYS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agencies turn to a cloud contract for their models</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T08:00:00Z">
<style>body{margin:0;font:18px/1.6 Georgia,serif}header{position:sticky;top:0;background:#fff;padding:12px}main{max-width:640px;margin:0 auto;padding:40px}</style></head>
<body><header><nav><a id="first" href="/">The Courier</a> <a id="before" href="/news">News</a></nav></header><main><article>
<h1>Agencies turn to a cloud contract for their models</h1>
<p>The agreement came after weeks of talks, and few in the room had expected that OpenAI would be the one to sign it first. It
covers work that is kept apart from the open network, and it runs for three years.</p>
<p>People who follow these matters said that the outcome had been in doubt until the last evening, <a id="behind" href="/votes">when the
votes were counted</a>. Anthropic had asked for more time, and was told that it would be given only in rare cases.</p>
<p>For most departments the change will be small at first, and it will be felt only when older contracts have run out. What
happens after that is less clear, since the rules leave a good deal of room to those who have to apply them.</p>
<p>The machines themselves stand in the halls of Amazon Web Services, which has rented such room to the government for years and
keeps a part of it behind doors of its own. The Pentagon is the largest customer there, and it has said little about its plans.</p>
<p>It is not certain that the rules will hold, because a challenge in the courts has already been spoken about. Either way, the
coming months will show how much of what was promised on the day can in fact be carried through.</p>
</article></main><footer><a id="last" href="/imprint">Imprint</a></footer></body></html>`;
