"""What a member does with messages of their own, and what they read of the bot's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord.commanding import CannotDo
from tests.fake_discord.exchange import PATIENCE
from tests.fake_discord.posting import edit, place, post, remove
from tests.fake_discord.threading import open_post
from tests.fake_discord.world import Message

if TYPE_CHECKING:
    from tests.fake_discord.state import State
    from tests.fake_discord.world import Channel, File, User


class Writing:
    state: State
    user: User

    def sees(self, message: Message) -> bool:
        raise NotImplementedError

    async def message(
        self,
        channel: Channel,
        text: str = "",
        attachments: list[File] | None = None,
        reply_to: Message | None = None,
        *,
        mention_bot: bool = False,
        ping: bool = True,
    ) -> Message:
        """Post a message; `ping` whom it replies to. Raises Refusal over Discord's limits."""
        words = f"{self.state.bot.mention} {text}" if mention_bot else text
        body: dict[str, Any] = {"content": words}
        if not ping:
            body["allowed_mentions"] = {"parse": ["users", "roles", "everyone"], "replied_user": False}
        return post(self.state, channel, self.user, body, attachments or [], reference=reply_to)

    def forward(self, channel: Channel, content: str, embeds: list[dict[str, Any]]) -> Message:
        """Forward a message of elsewhere: its words come as a snapshot, the message itself says nothing."""
        message = Message(channel, self.user, snapshot={"content": content, "embeds": embeds})
        return place(self.state, message)

    def post(self, forum: Channel, title: str, text: str) -> Message:
        """Open a thread in a forum with its first message."""
        return open_post(self.state, forum, self.user, title, text)

    def edit(self, message: Message, text: str) -> Message:
        """Change what one's own message says."""
        if message.author is not self.user:
            raise CannotDo("somebody else's message can't be edited")
        return edit(self.state, message, {"content": text}, [])

    def delete(self, message: Message) -> None:
        if message.author is not self.user:
            raise CannotDo("somebody else's message can't be deleted")
        remove(self.state, message)

    async def reply(self, message: Message, seconds: float = PATIENCE) -> Message:
        """The bot's reply to this message, once there is one."""

        def replies() -> list[Message]:
            return [
                one
                for one in message.channel.messages.values()
                if one.reference is message and self.sees(one)
            ]

        await self.state.changes.until(
            lambda: bool(replies()), lambda: f"no reply to {message.content!r}", seconds
        )
        return replies()[0]
