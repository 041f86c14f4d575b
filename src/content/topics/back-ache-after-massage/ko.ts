import type { Topic } from '../../topic.js';

/** In Korean. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'ko',
  title: '마사지 후 등·허리 통증',
  intro:
    '하루 이틀 정도 뻐근하고 아픈 것은 흔한 일이며, 강한 압으로 마사지를 받은 뒤에는 특히 그렇습니다.',
  tipsHeading: '처음 며칠 동안 도움이 될 수 있는 방법',
  causesHeading: '통증이 생길 수 있는 이유',
  causesIntro:
    '흔한 이유 다섯 가지입니다. 마지막 두 가지에 해당하면 담당 치료사에게 말씀해 주세요.',
  causes: [
    {
      id: 'pressure',
      title: '마사지의 강도',
      text: '강한 압은 조직을 약간 자극할 수 있습니다. 운동한 뒤처럼 하루 이틀 정도 멍든 듯한 느낌이 들 수 있습니다.',
    },
    {
      id: 'tightness',
      title: '뭉치거나 무리한 근육',
      text: '뭉친 목과 등 근육은 누르고 늘인 뒤에 만지면 아플 수 있습니다.',
    },
    {
      id: 'fluids',
      title: '수분 부족',
      text: '핫요가를 한 뒤처럼 몸에 수분이 부족하면 근육통이 더해질 수 있습니다.',
    },
    {
      id: 'exercise',
      title: '마사지 직전의 운동',
      text: '힘든 운동을 하고 나면 근육이 압력에 예민해질 수 있습니다.',
    },
    {
      id: 'injury',
      title: '이전의 부상이나 수술',
      text: '다친 적이 있는 등이나 허리는 더 강하게 반응할 수 있습니다. 마사지를 받기 전에 담당 치료사에게 말씀해 주세요.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: '물을 꾸준히 마시기',
      text: '마사지 전에 한 잔, 마사지 후에 몇 잔 드세요.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: '가볍게 스트레칭하기',
      text: '천천히 편안하게 움직이세요. 아프기 시작하면 멈추세요.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: '따뜻한 물로 목욕하거나 샤워하기',
      text: '따뜻하게 하면 아픈 부위 주변의 근육이 풀릴 수 있습니다.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: '온찜질이나 냉찜질하기',
      text: '수건으로 감싼 찜질팩을 15~20분 동안 대세요. 온찜질과 냉찜질 중 더 편한 쪽을 고르세요.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: '조금씩 다시 움직이기',
      text: '짧은 산책과 가벼운 활동은 몸이 뻣뻣해지는 것을 막는 데 도움이 될 수 있습니다.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: '오래가면 상담받기',
      text: '며칠이 지나도 나아지지 않거나 더 심해지면 의료 전문가의 진료를 받으세요.',
    },
  ],
  advice:
    '통증이 오래가거나, 이전에 다치거나 수술을 받은 적이 있다면 다음 마사지 전에 담당 마사지 치료사에게 말씀해 주세요.',
  seekHelp: {
    text: '다음 중 하나라도 함께 있으면 현재 계신 지역의 응급 전화번호로 전화하거나 응급실로 가세요:',
    items: [
      '다리 사이, 또는 생식기나 엉덩이 주변의 무감각이나 감각 저하',
      '한쪽 또는 양쪽 다리에 새로 나타난 힘 빠짐, 무감각이나 감각 저하',
      '새로 나타난 대소변 조절 문제, 또는 소변을 보기 어렵거나 소변이 나오지 않는 증상',
      '열, 가슴 통증 또는 몸이 몹시 안 좋은 느낌',
      '넘어지거나 떨어지거나 사고를 당한 뒤 시작된 통증',
    ],
  },
  booking: {
    heading: '며칠이 지나도 계속 아프다면',
    text: '저희가 살펴보겠습니다. 궁금한 점은 편하게 물어보시고, 이전에 다친 적이 있다면 말씀해 주세요.',
    label: '예약하기',
  },
  sources: [
    { title: 'NHS: 등·허리 통증(영어)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    { title: 'NCCIH: 마사지 요법(영어)', url: 'https://www.nccih.nih.gov/health/massage-therapy' },
    { title: 'MedlinePlus: 등·허리 통증(영어)', url: 'https://medlineplus.gov/backpain.html' },
  ],
  reviewed: { on: '2026-11-23' },
};
