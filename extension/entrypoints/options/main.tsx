import '../../../shared/ui/panel.css';
import '../../own-pages/own-pages.css';
import '../../options/options.css';
import { OptionsPage } from '../../options/OptionsPage.tsx';
import { startPage } from '../../own-pages/start-page.tsx';

startPage(OptionsPage);
