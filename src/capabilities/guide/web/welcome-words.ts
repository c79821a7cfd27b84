/** A language of welcome: its own name, its writing direction, and a few short sentences. */
export type ForeignLanguage = {
  readonly code: string
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly welcome: string
  readonly help: string
  readonly interpreter: string
  /** "Show this page at the counter", where we are sure of it. */
  readonly show?: string
}

/** To be read again by somebody who grew up with each language: docs/guide/site-public.md says so. */
export const foreignLanguages: readonly ForeignLanguage[] = [
  {
    code: 'ar',
    name: 'العربية',
    direction: 'rtl',
    welcome: 'أهلاً وسهلاً',
    help: 'يمكنك طلب المساعدة هنا.',
    interpreter: 'أحتاج إلى مترجم للغة العربية.',
  },
  {
    code: 'tr',
    name: 'Türkçe',
    direction: 'ltr',
    welcome: 'Hoş geldiniz',
    help: 'Burada yardım isteyebilirsiniz.',
    interpreter: 'Türkçe için bir tercümana ihtiyacım var.',
    show: 'Bu sayfayı gişede gösterin.',
  },
  {
    code: 'uk',
    name: 'Українська',
    direction: 'ltr',
    welcome: 'Ласкаво просимо',
    help: 'Тут ви можете попросити про допомогу.',
    interpreter: 'Мені потрібен перекладач української мови.',
  },
  {
    code: 'ru',
    name: 'Русский',
    direction: 'ltr',
    welcome: 'Добро пожаловать',
    help: 'Здесь вы можете попросить о помощи.',
    interpreter: 'Мне нужен переводчик русского языка.',
  },
  {
    code: 'ro',
    name: 'Română',
    direction: 'ltr',
    welcome: 'Bun venit',
    help: 'Aici puteți cere ajutor.',
    interpreter: 'Am nevoie de un interpret de limba română.',
    show: 'Arătați această pagină la ghișeu.',
  },
  {
    code: 'es',
    name: 'Español',
    direction: 'ltr',
    welcome: 'Le damos la bienvenida',
    help: 'Aquí puede pedir ayuda.',
    interpreter: 'Necesito un intérprete de español.',
    show: 'Muestre esta página en la ventanilla.',
  },
  {
    code: 'pt',
    name: 'Português',
    direction: 'ltr',
    welcome: 'Bem-vindos',
    help: 'Aqui pode pedir ajuda.',
    interpreter: 'Preciso de um intérprete de português.',
    show: 'Mostre esta página no balcão.',
  },
  {
    code: 'it',
    name: 'Italiano',
    direction: 'ltr',
    welcome: 'Benvenuti',
    help: 'Qui può chiedere aiuto.',
    interpreter: 'Ho bisogno di un interprete di italiano.',
    show: 'Mostri questa pagina allo sportello.',
  },
  {
    code: 'pl',
    name: 'Polski',
    direction: 'ltr',
    welcome: 'Witamy',
    help: 'Tutaj można poprosić o pomoc.',
    interpreter: 'Potrzebuję tłumacza języka polskiego.',
    show: 'Proszę pokazać tę stronę w okienku.',
  },
  {
    code: 'bg',
    name: 'Български',
    direction: 'ltr',
    welcome: 'Добре дошли',
    help: 'Тук можете да поискате помощ.',
    interpreter: 'Имам нужда от преводач на български език.',
  },
  {
    code: 'sq',
    name: 'Shqip',
    direction: 'ltr',
    welcome: 'Mirë se vini',
    help: 'Këtu mund të kërkoni ndihmë.',
    interpreter: 'Kam nevojë për një përkthyes në gjuhën shqipe.',
  },
  {
    code: 'ti',
    name: 'ትግርኛ',
    direction: 'ltr',
    welcome: 'እንቋዕ ብደሓን መጻእኩም',
    help: 'ኣብዚ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።',
    interpreter: 'ኣስተርጓሚ ትግርኛ የድልየኒ ኣሎ።',
  },
  {
    code: 'prs',
    name: 'دری',
    direction: 'rtl',
    welcome: 'خوش آمدید',
    help: 'شما می‌توانید اینجا کمک بخواهید.',
    interpreter: 'من به ترجمان زبان دری ضرورت دارم.',
  },
  {
    code: 'ps',
    name: 'پښتو',
    direction: 'rtl',
    welcome: 'ښه راغلاست',
    help: 'تاسو دلته مرسته غوښتلی شئ.',
    interpreter: 'زه د پښتو ژبې ژباړن ته اړتیا لرم.',
  },
]
