"""Everything that people can use in Discord: commands by their cogs, and what stands under messages."""

from __future__ import annotations

from bot.cards.answer_buttons import ANSWER_BUTTONS
from bot.cards.buttons import BUTTONS
from bot.cards.choosing import CHOOSING
from bot.cards.gaps import DoneButton
from bot.cards.privacy import PrivacyButton
from bot.cards.proposing import PROPOSING
from bot.cards.purging import PurgeArticle
from bot.cards.setting_items import ITEMS as SETTING_ITEMS
from bot.cards.versions import ShowVersion
from bot.cogs.articles import ArticleCog
from bot.cogs.asking import AskCog
from bot.cogs.audit import AuditCog
from bot.cogs.comparing import CompareCog
from bot.cogs.departing import DepartureCog
from bot.cogs.direct import DirectCog
from bot.cogs.feeds import FeedCog
from bot.cogs.gaps import GapsCog
from bot.cogs.helping import HelpCog
from bot.cogs.latest import LatestCog
from bot.cogs.mentions import MentionCog
from bot.cogs.menus import MenuCog
from bot.cogs.privacy import PrivacyCog
from bot.cogs.settings import SettingsCog
from bot.cogs.sources import SourcesCog
from bot.cogs.stats import StatsCog
from bot.cogs.verifying import VerifyCog

COGS = (
    *(AskCog, MentionCog, DirectCog, MenuCog),
    *(LatestCog, VerifyCog, CompareCog, SourcesCog, ArticleCog, FeedCog, HelpCog, AuditCog, SettingsCog),
    *(GapsCog, StatsCog, PrivacyCog, DepartureCog),
)
ITEMS = (
    *(*BUTTONS, *ANSWER_BUTTONS, *CHOOSING, *SETTING_ITEMS, *PROPOSING),
    *(ShowVersion, PurgeArticle, DoneButton, PrivacyButton),
)
