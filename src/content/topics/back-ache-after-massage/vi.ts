import type { Topic } from '../../topic.js';

/** In Vietnamese. */
export const topic: Topic = {
  id: 'back-ache-after-massage',
  lang: 'vi',
  title: 'Đau lưng sau khi mát-xa',
  intro: 'Đau ê ẩm một hai ngày là điều thường gặp, nhất là sau khi được ấn mạnh.',
  tipsHeading: 'Những điều có thể giúp ích trong vài ngày đầu',
  causesHeading: 'Vì sao có thể bị đau',
  causesIntro: 'Năm lý do thường gặp. Nếu có hai lý do cuối, hãy cho kỹ thuật viên mát-xa biết.',
  causes: [
    {
      id: 'pressure',
      title: 'Độ sâu của lực mát-xa',
      text: 'Lực ấn mạnh có thể gây kích ứng nhẹ cho các mô. Bạn có thể thấy đau như bị bầm trong một hai ngày, giống như sau khi tập luyện.',
    },
    {
      id: 'tightness',
      title: 'Cơ bị căng cứng hoặc quá sức',
      text: 'Sau khi được ấn và kéo giãn, cơ cổ và cơ lưng căng cứng có thể đau khi chạm vào.',
    },
    {
      id: 'fluids',
      title: 'Thiếu nước',
      text: 'Cơ thể thiếu nước, chẳng hạn sau buổi yoga nóng, có thể khiến cơ đau ê ẩm hơn.',
    },
    {
      id: 'exercise',
      title: 'Tập luyện ngay trước buổi mát-xa',
      text: 'Tập luyện nặng có thể khiến cơ nhạy cảm với lực ấn.',
    },
    {
      id: 'injury',
      title: 'Từng bị chấn thương hoặc phẫu thuật',
      text: 'Lưng từng bị chấn thương có thể phản ứng mạnh hơn. Hãy cho kỹ thuật viên mát-xa biết trước buổi mát-xa.',
    },
  ],
  tips: [
    {
      id: 'water',
      icon: 'water',
      title: 'Tiếp tục uống nước',
      text: 'Một ly trước buổi mát-xa và vài ly sau đó.',
    },
    {
      id: 'stretch',
      icon: 'stretch',
      title: 'Giãn cơ nhẹ nhàng',
      text: 'Cử động chậm rãi, thoải mái. Dừng lại khi bắt đầu thấy đau.',
    },
    {
      id: 'bath',
      icon: 'bath',
      title: 'Ngâm mình hoặc tắm vòi sen nước ấm',
      text: 'Hơi ấm có thể giúp thư giãn các cơ quanh chỗ đau.',
    },
    {
      id: 'heat-cold',
      icon: 'heat-cold',
      title: 'Chườm ấm hoặc chườm lạnh',
      text: 'Bọc túi chườm bằng khăn và chườm 15–20 phút, ấm hay lạnh tùy cách nào bạn thấy dễ chịu hơn.',
    },
    {
      id: 'walk',
      icon: 'walk',
      title: 'Vận động trở lại từ từ',
      text: 'Những lần đi bộ ngắn và hoạt động nhẹ có thể giúp bạn không bị cứng người.',
    },
    {
      id: 'ask',
      icon: 'ask',
      title: 'Hỏi ý kiến nếu đau kéo dài',
      text: 'Nếu sau vài ngày không đỡ hoặc đau nặng hơn, hãy đến gặp bác sĩ hoặc nhân viên y tế.',
    },
  ],
  advice:
    'Đau kéo dài, từng bị chấn thương hoặc phẫu thuật? Hãy cho kỹ thuật viên mát-xa biết trước buổi tiếp theo.',
  seekHelp: {
    text: 'Hãy gọi số cấp cứu tại nơi bạn ở hoặc đến khoa cấp cứu nếu bạn còn có một trong các dấu hiệu sau:',
    items: [
      'tê ở giữa hai chân, hoặc quanh bộ phận sinh dục hay mông',
      'yếu hoặc tê mới xuất hiện ở một hoặc cả hai chân',
      'mới gặp vấn đề trong việc kiểm soát tiểu tiện hoặc đại tiện, hoặc khó đi tiểu hay không đi tiểu được',
      'sốt, đau ngực, hoặc cảm thấy rất không khỏe',
      'đau bắt đầu sau khi ngã hoặc gặp tai nạn',
    ],
  },
  booking: {
    heading: 'Vẫn còn đau sau vài ngày?',
    text: 'Hãy để chúng tôi xem giúp bạn. Bạn cứ mang theo các câu hỏi, và hãy cho biết nếu từng bị chấn thương.',
    label: 'Đặt lịch hẹn',
  },
  sources: [
    { title: 'NHS: Đau lưng (tiếng Anh)', url: 'https://www.nhs.uk/conditions/back-pain/' },
    {
      title: 'NCCIH: Liệu pháp mát-xa (tiếng Anh)',
      url: 'https://www.nccih.nih.gov/health/massage-therapy',
    },
    { title: 'MedlinePlus: Đau lưng (tiếng Anh)', url: 'https://medlineplus.gov/backpain.html' },
  ],
  reviewed: { on: '2026-11-23' },
};
