export const CONSENT_TEXT = {
  title: '隐私说明',
  lead: '使用前请花一分钟看一看：我们记什么、为什么记、谁能看到。',
  agree: '同意并继续',
  decline: '暂不同意',
  declineHint: '不同意也没关系，只是不能提交诉求和查看本社区的事。',
  agreedOn: (day: string) => `您已于 ${day} 同意这份说明。`,
  version: (version: string) => `版本 ${version}`,
  parts: [
    {
      icon: 'edit',
      title: '我们记什么',
      lines: [
        '您选择的社区和网格、您起的称呼。',
        '您写的诉求，和您自己加的照片、录音、视频、地点。',
        '您愿意留下的联系方式和真实姓名。可以不填。',
        '微信给的编号，用来认出是您本人。我们拿不到您的微信号和手机号。',
      ],
    },
    {
      icon: 'info',
      title: '为什么记',
      lines: [
        '把您反映的事送到该管的人手里，并把结果告诉您。',
        '称呼、社区、诉求是办事必需的；其余都由您决定给不给。',
      ],
    },
    {
      icon: 'eye',
      title: '谁能看到',
      lines: [
        '公开的诉求：本市居民能看到，电话、证件号、车牌、门牌会先遮住。',
        '只给办理人员看的诉求：只有办这件事的人，和本网格、社区、街道、市里负责的工作人员能看到。',
        '匿名的诉求：办理人员也不知道是谁写的。',
        '联系方式：办理人员要点「查看」才能看到，每次查看都会记下来并告诉您。',
      ],
    },
    {
      icon: 'check',
      title: '怎么保护',
      lines: ['联系方式和真实姓名加密保存。', '不用于广告，不卖给任何人，不给您打分排名。'],
    },
    {
      icon: 'me',
      title: '您的权利',
      lines: [
        '随时可以改称呼、换网格、撤回还没办结的诉求。',
        '想查看、更正、删除自己的信息，或撤回同意，可以向社区值班台提出。',
        '说明有大的改动时，会再请您同意一次。',
      ],
    },
  ],
} as const;

export const JOIN_TEXT = {
  title: '您住在哪里？',
  hint: '选好后，您反映的事会直接送到自己的网格员和社区。',
  moveHint: '搬家了？选新的网格。以前的诉求还在，办理不受影响。',
  fromGroup: (community: string, place: string) =>
    `您从「${community}」的群进来，已为您选好${place}，请再选网格。不对可以改：点下面的地名。`,
  fromGroupOfGrid: (community: string, place: string) =>
    `您从「${community}」的群进来，已为您选好${place}。不对可以改：点下面的地名。`,
  chooseAgain: '选错了？点上面的地名重新选。',
  noPlaces: '这里还没有开通',
  noPlacesHint: '请返回上一级另选，或联系您的社区。',
  nickname: '怎么称呼您',
  nicknameHint: '公开时显示这个称呼，比如「王阿姨」「5 号楼老李」。',
  nicknameMissing: '请写一个称呼，1 到 20 个字',
  realName: '真实姓名（可以不填）',
  realNameHint: '只在需要上门核实时用，加密保存，不公开。',
  realNameShort: '真实姓名至少 2 个字；不想填就留空',
  submit: '加入社区',
  move: '换到这里',
} as const;
