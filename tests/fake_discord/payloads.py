"""The world as Discord writes it in JSON, for discord.py to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake_discord.world import Channel, File, Guild, Message, Role, User

TEXT_CHANNEL, DM_CHANNEL, PUBLIC_THREAD, FORUM = 0, 1, 11, 15
DEFAULT, REPLY, CHAT_COMMAND = 0, 19, 20
GUILD_CONTEXT, BOT_DM_CONTEXT = 0, 1
FORWARD = 1
WANTS_TAG = 1 << 4


def user(one: User) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "username": one.name,
        "global_name": None,
        "discriminator": "0",
        "avatar": None,
        "bot": one.bot,
        "public_flags": 0,
    }


def role(one: Role) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "name": one.name,
        "permissions": str(one.permissions.value),
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "position": 0,
        "managed": False,
        "mentionable": one.mentionable,
        "flags": 0,
    }


def member(guild: Guild, one: User) -> dict[str, Any]:
    """A member without the user, as it stands in a message."""
    place = guild.members[one.id]
    return {
        "roles": [str(held.id) for held in place.roles],
        "joined_at": place.joined_at.isoformat(),
        "nick": None,
        "avatar": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
        "premium_since": None,
    }


def full_member(guild: Guild, one: User) -> dict[str, Any]:
    return member(guild, one) | {"user": user(one)}


def channel(one: Channel) -> dict[str, Any]:
    if one.guild is None:
        return {
            "id": str(one.id),
            "type": DM_CHANNEL,
            "recipients": [user(one.recipient)] if one.recipient else [],
        }
    if one.parent:
        return thread(one, one.guild, one.parent)
    more = forum(one) if one.is_forum else {"type": TEXT_CHANNEL}
    return more | {
        "id": str(one.id),
        "guild_id": str(one.guild.id),
        "name": one.name,
        "position": 0,
        "nsfw": False,
        "topic": None,
        "parent_id": None,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "permission_overwrites": [
            {
                "id": str(target),
                "type": int(target not in one.guild.roles),
                "allow": str(allow.value),
                "deny": str(deny.value),
            }
            for target, (allow, deny) in one.overwrites.items()
        ],
    }


def forum(one: Channel) -> dict[str, Any]:
    tags = [
        {"id": str(tag.id), "name": tag.name, "moderated": False, "emoji_id": None, "emoji_name": None}
        for tag in one.tags
    ]
    return {"type": FORUM, "available_tags": tags, "flags": WANTS_TAG if one.wants_tag else 0}


def thread(one: Channel, place: Guild, parent: Channel) -> dict[str, Any]:
    made = next(iter(one.messages.values()), None)
    return {
        "id": str(one.id),
        "type": PUBLIC_THREAD,
        "guild_id": str(place.id),
        "parent_id": str(parent.id),
        "owner_id": str(made.author.id if made else place.owner.id),
        "name": one.name,
        "message_count": len(one.messages),
        "member_count": 1,
        "rate_limit_per_user": 0,
        "flags": 0,
        "thread_metadata": {
            "archived": False,
            "auto_archive_duration": 1440,
            "archive_timestamp": place.members[place.owner.id].joined_at.isoformat(),
            "locked": False,
        },
    }


def guild(one: Guild, me: User) -> dict[str, Any]:
    """A guild as GUILD_CREATE tells it; of its members only the bot, as without the members intent."""
    return {
        "id": str(one.id),
        "name": one.name,
        "owner_id": str(one.owner.id),
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "features": [],
        "emojis": [],
        "stickers": [],
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "preferred_locale": one.locale,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "afk_channel_id": None,
        "afk_timeout": 300,
        "member_count": len(one.members),
        "large": False,
        "unavailable": False,
        "joined_at": one.members[me.id].joined_at.isoformat(),
        "presences": [],
        "voice_states": [],
        "threads": [channel(place) for place in one.threads.values()],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "roles": [role(held) for held in one.roles.values()],
        "channels": [channel(place) for place in one.channels.values()],
        "members": [full_member(one, me)],
    }


def attachment(one: File) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "filename": one.name,
        "size": len(one.data),
        "url": one.url,
        "proxy_url": one.url,
        "content_type": one.content_type,
    }


def message(one: Message, *, readable: bool = True, nested: bool = False) -> dict[str, Any]:
    """A message; not `readable` as a bot without the message content intent is shown it."""
    body = one.body if readable else {}
    payload: dict[str, Any] = {
        "id": str(one.id),
        "channel_id": str(one.channel.id),
        "author": user(one.author),
        "content": body.get("content") or "",
        "embeds": body.get("embeds") or [],
        "components": body.get("components") or [],
        "flags": one.flags,
        "attachments": [attachment(file) for file in one.files] if readable else [],
        "timestamp": one.created_at.isoformat(),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": "@everyone" in one.pings,
        "mentions": [],
        "mention_roles": [],
        "pinned": False,
        "type": REPLY if one.reference else CHAT_COMMAND if one.interaction_id else DEFAULT,
    }
    if one.snapshot:
        payload |= forwarded(one, readable=readable)
    if one.channel.guild:
        payload["guild_id"] = str(one.channel.guild.id)
        payload["mentions"] = [
            full_mention(one.channel.guild, place.user)
            for place in one.channel.guild.members.values()
            if is_mentioned(one, place.user)
        ]
        if one.author.id in one.channel.guild.members:
            payload["member"] = member(one.channel.guild, one.author)
    if one.reference:
        payload["message_reference"] = {
            "message_id": str(one.reference.id),
            "channel_id": str(one.channel.id),
        }
        if not nested:
            payload["referenced_message"] = message(one.reference, readable=readable, nested=True)
    return payload


def forwarded(one: Message, *, readable: bool) -> dict[str, Any]:
    """What a forwarded message carries of the other one, whose id tells nothing here."""
    snapshot = one.snapshot if readable and one.snapshot else {}
    words = {"content": snapshot.get("content", ""), "embeds": snapshot.get("embeds", [])}
    about = {"type": DEFAULT, "timestamp": one.created_at.isoformat(), "edited_timestamp": None, "flags": 0}
    more = {"attachments": [], "mentions": [], "mention_roles": [], "components": []}
    origin = {"type": FORWARD, "message_id": str(one.id - 1), "channel_id": str(one.channel.id)}
    return {"message_reference": origin, "message_snapshots": [{"message": words | about | more}]}


def is_mentioned(one: Message, user: User) -> bool:
    """Named in it, or pinged by the reply that it is."""
    named = user.mention in one.content or f"<@!{user.id}>" in one.content
    return named or (one.reference is not None and one.reference.author is user and user.name in one.pings)


def full_mention(place: Guild, one: User) -> dict[str, Any]:
    return user(one) | {"member": member(place, one)}
