import type { Topic } from '../../topic.js';

/** In Simplified Chinese. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'zh',
  title: '按摩后腰背酸痛',
  intro: '按摩后酸痛一两天很常见，尤其是按压力度较大时。',
  tipsHeading: '头几天可能有帮助的做法',
  causesHeading: '可能的原因',
  causesIntro: '五个常见原因。如有最后两种情况，请告诉您的按摩师。',
  causes: [
    {
      id: 'pressure',
      title: '按摩的力度',
      text: '较大的力度可能会轻微刺激组织。一两天内，您可能会有像碰伤一样的酸痛感，就像锻炼之后那样。',
    },
    {
      id: 'tightness',
      title: '肌肉紧绷或劳损',
      text: '紧绷的颈部和腰背肌肉经过按压和拉伸后，被碰到时可能会痛。',
    },
    { id: 'fluids', title: '水分不足', text: '身体缺水（例如做完高温瑜伽后）可能会加重肌肉酸痛。' },
    { id: 'exercise', title: '按摩前刚运动过', text: '剧烈运动后，肌肉可能会对按压比较敏感。' },
    {
      id: 'injury',
      title: '以前受过伤或做过手术',
      text: '受过伤的腰背，反应可能会更强烈。请在按摩前告诉您的按摩师。',
    },
  ],
  tips: [
    { id: 'water', icon: 'water', title: '记得继续喝水', text: '按摩前喝一杯，按摩后再喝几杯。' },
    {
      id: 'stretch',
      icon: 'stretch',
      title: '轻柔拉伸',
      text: '动作缓慢、放松，一开始觉得痛就停下。',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: '温水泡澡或淋浴',
      text: '温热可能会让酸痛处周围的肌肉放松。',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: '热敷或冷敷',
      text: '把热敷袋或冰袋包好，敷15到20分钟，哪种更舒服就用哪种。',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: '慢慢恢复活动',
      text: '短距离散步和轻度活动可以帮助您避免身体变僵。',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: '如果持续不适，请咨询',
      text: '如果几天后仍未好转，或者变得更严重，请去看医生或其他专业医护人员。',
    },
  ],
  advice: '疼痛持续很久，或者以前受过伤、做过手术？请在下次按摩前告诉您的按摩师。',
  seekHelp: {
    text: '如果您还有以下任何一种情况，请拨打当地急救电话或前往急诊科：',
    items: [
      '两腿之间，或者生殖器或臀部周围麻木',
      '一条腿或两条腿新出现无力或麻木',
      '新出现的大小便控制问题，或者排尿困难、尿不出来',
      '发烧、胸痛，或者感觉非常不舒服',
      '摔倒或发生意外之后开始的疼痛',
    ],
  },
  booking: {
    heading: '过了几天还是酸痛？',
    text: '让我们帮您看看。有问题尽管问，也请告诉我们您以前受过的伤。',
    label: '立即预约',
  },
  sources: [
    { title: 'NHS：腰背痛（英文）', url: 'https://www.nhs.uk/conditions/back-pain/' },
    { title: 'NCCIH：按摩疗法（英文）', url: 'https://www.nccih.nih.gov/health/massage-therapy' },
    { title: 'MedlinePlus：腰背痛（英文）', url: 'https://medlineplus.gov/backpain.html' },
  ],
  reviewed: { on: '2026-11-23' },
};
