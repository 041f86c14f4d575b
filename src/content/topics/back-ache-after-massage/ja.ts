import type { Topic } from '../../topic.js';

/** In Japanese. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'ja',
  title: 'マッサージ後の背中や腰の痛み',
  intro: '1〜2日ほど痛みが残るのはよくあることです。強い圧をかけた後は、特によく見られます。',
  tipsHeading: '最初の数日に役立つかもしれないこと',
  causesHeading: '考えられる理由',
  causesIntro: 'よくある5つの理由です。最後の2つに当てはまる場合は、施術者にお伝えください。',
  causes: [
    {
      id: 'pressure',
      title: 'マッサージの圧の深さ',
      text: '強い圧は、組織をわずかに刺激することがあります。運動の後のように、1〜2日ほど打ち身に似た痛みを感じるかもしれません。',
    },
    {
      id: 'tightness',
      title: '筋肉の張りや使いすぎ',
      text: '張っている首や背中の筋肉は、押したり伸ばしたりした後に、触れると痛むことがあります。',
    },
    {
      id: 'fluids',
      title: '水分の不足',
      text: 'ホットヨガの後などで体の水分が足りないと、筋肉の痛みが増すことがあります。',
    },
    {
      id: 'exercise',
      title: '施術直前の運動',
      text: '激しい運動の後は、筋肉が圧に敏感になっていることがあります。',
    },
    {
      id: 'injury',
      title: '以前のけがや手術',
      text: '以前に痛めた背中や腰は、より強く反応することがあります。施術の前に施術者にお伝えください。',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: '水分をとり続ける',
      text: '施術の前に水をコップ1杯、施術の後に数杯飲みましょう。',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'やさしくストレッチする',
      text: 'ゆっくりと無理のない動きで行い、痛み始めるところで止めましょう。',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: '温かいお風呂やシャワーを使う',
      text: '温まることで、痛む部分のまわりの筋肉がほぐれることがあります。',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: '温める、または冷やす',
      text: '温かいパックや冷たいパックをタオルで包み、15〜20分当てます。心地よいほうを選んでください。',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: '少しずつ体を動かす',
      text: '短い散歩や軽い活動は、体のこわばりを防ぐのに役立つことがあります。',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: '長引くときは相談する',
      text: '数日たってもよくならない場合や、悪くなる場合は、医師などの医療専門家にご相談ください。',
    },
  ],
  advice:
    '長く続く痛みや、以前のけが・手術がある場合は、次の施術の前に、マッサージの施術者にお伝えください。',
  seekHelp: {
    text: '次のいずれかの症状もある場合は、お住まいの地域の緊急通報番号に電話するか、救急外来を受診してください：',
    items: [
      '股の間、または性器やお尻のまわりのしびれ・感覚の鈍さ',
      '片脚または両脚に新しく出た、力の入りにくさやしびれ・感覚の鈍さ',
      '尿や便をうまくコントロールできない、または尿が出にくい・出ないという新しい症状',
      '発熱、胸の痛み、またはひどい体調の悪さ',
      '転倒や事故の後に始まった痛み',
    ],
  },
  booking: {
    heading: '数日たってもまだ痛みますか？',
    text: '一度、状態を見せてください。ご質問もお気軽にどうぞ。以前のけがについてもお聞かせください。',
    label: '予約する',
  },
  sources: [
    { title: 'NHS：腰や背中の痛み（英語）', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH：マッサージ療法（英語）',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    { title: 'MedlinePlus：腰や背中の痛み（英語）', url: 'https://medlineplus.gov/backpain.html' },
  ],
  reviewed: { on: '2026-11-23' },
};
